/** The scan of one paper: chosen, sent and looked into at once; what the form gets is its id. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../say/language.ts';
import { type LoneScan, sendLoneScan } from '../upload/lone-scan.ts';
import { Button } from './button.tsx';
import type { FieldProps } from './field.tsx';
import { useField } from './form.tsx';
import { scanWords } from './scan-words.ts';
import { partWords } from './words.ts';

interface ScanFieldProps extends FieldProps {
  /** Undefined until the scan is sound. */
  readonly onChange: (scan: string | undefined) => void;
}

type State =
  | { readonly state: 'none' }
  | { readonly state: 'sending'; readonly name: string; readonly part: number }
  | (LoneScan & { readonly name: string });

export const ScanField = ({ label, hint, pointer, onChange }: ScanFieldProps) => {
  const [scan, show] = useState<State>({ state: 'none' });
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const send = async (file: File): Promise<void> => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const { name } = file;
    onChange(undefined);
    show({ state: 'sending', name, part: 0 });
    const sent = await sendLoneScan(file, mine.signal, (part) => {
      if (!mine.signal.aborted) show({ state: 'sending', name, part });
    }).catch((): LoneScan => ({ state: 'unreachable' }));
    if (mine.signal.aborted) return;
    show({ ...sent, name });
    if (sent.state === 'sound') onChange(sent.id);
  };
  return <ScanFrame {...{ label, hint, pointer }} scan={scan} onChoose={(file) => void send(file)} />;
};

interface FrameProps extends FieldProps {
  readonly scan: State;
  readonly onChoose: (file: File) => void;
}

const ScanFrame = ({ label, hint, pointer, scan, onChoose }: FrameProps) => {
  const say = useWords(scanWords);
  const sayPart = useWords(partWords);
  const { id, fault } = useField(pointer);
  const input = useRef<HTMLInputElement>(null);
  const wrong = useFailure(scan) ?? fault;
  return (
    <div class={`govuk-form-group ${wrong === undefined ? '' : 'govuk-form-group--error'}`}>
      <label class="govuk-label" for={id}>
        {label}
      </label>
      <div class="govuk-hint">{hint ?? say('hint')}</div>
      {wrong === undefined ? null : (
        <p class="govuk-error-message" role="alert">
          <span class="govuk-visually-hidden">{sayPart('error')}</span> {wrong}
        </p>
      )}
      <p class="govuk-body" role="status">
        <Progress scan={scan} />
      </p>
      <input
        ref={input}
        id={id}
        type="file"
        hidden
        accept=".pdf,.tif,.tiff,.jpg,.jpeg,.png"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <Button kind="secondary" onClick={() => input.current?.click()}>
        {say(scan.state === 'none' ? 'choose' : 'another')}
      </Button>
    </div>
  );
};

const Progress = ({ scan }: { readonly scan: State }) => {
  const say = useWords(scanWords);
  if (scan.state === 'sound') return <>{say('sound', { name: scan.name })}</>;
  if (scan.state !== 'sending') return null;
  const { name, part } = scan;
  return <>{part < 1 ? say('sending', { name, n: Math.floor(part * 100) }) : say('looking', { name })}</>;
};

const useFailure = (scan: State): string | undefined => {
  const say = useWords(scanWords);
  if (scan.state === 'unfit') return say(isSaid(scan.why) ? scan.why : 'failed');
  if (scan.state === 'faulty') return scan.detail;
  if (scan.state === 'refused') return scan.problem.detail;
  return scan.state === 'unreachable' ? say('failed') : undefined;
};

const isSaid = (why: string): why is 'empty' | 'type' | 'large' | 'unreadable' =>
  ['empty', 'type', 'large', 'unreadable'].includes(why);
