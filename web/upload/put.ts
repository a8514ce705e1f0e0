/** Sends bytes to a signed address. `fetch` cannot say how much has been sent, so it is the older request. */
import { Unreachable } from '../api/call.ts';

export interface Address {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Putting {
  readonly body: Blob;
  readonly signal: AbortSignal;
  /** Bytes of this body that have gone. */
  readonly onSent: (bytes: number) => void;
}

export interface PutAnswer {
  readonly status: number;
  /** Of a part, where the store lets it be read. */
  readonly etag: string | null;
  readonly text: string;
}

/** @throws Unreachable where no answer came, or the store has trouble of its own. */
export const put = ({ url, headers }: Address, { body, signal, onSent }: Putting): Promise<PutAnswer> =>
  new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    const abort = (): void => request.abort();
    const fail = (): void => failed(new Unreachable('the bytes did not get through'));
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onload = () => {
      const { status, responseText: text } = request;
      if (status >= 500 || status === 429) fail();
      else done({ status, etag: request.getResponseHeader('etag'), text });
    };
    request.onerror = fail;
    request.onabort = fail;
    request.onloadend = () => signal.removeEventListener('abort', abort);
    signal.addEventListener('abort', abort);
    if (signal.aborted) fail();
    else request.send(body);
  });
