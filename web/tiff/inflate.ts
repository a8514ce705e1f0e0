/** What `utif2` unpacks Deflate with: where there is no `require`, it looks for it among the names of the worker as it is loaded. */
import { inflateSync } from 'fflate';

Object.assign(globalThis, { pako: { inflateRaw: (packed: Uint8Array) => inflateSync(packed) } });
