/** A part of the act and its files side by side, as they are read before anybody signs. */
import { PaperFrame } from '../../parts/paper-frame.tsx';
import { useWords } from '../../say/language.ts';
import type { Act } from './act-props.ts';
import { Lines } from './lines.tsx';
import { actWords } from './words.ts';

export const Reading = ({ act }: { readonly act: Act }) => {
  const say = useWords(actWords);
  const part = act.partTwo ? '2' : '1';
  return (
    <div class="beside">
      <div>
        {act.partOne ? (
          <PaperFrame
            key={part}
            route="readActPaper"
            asked={{ params: { act: act.id }, query: { part } }}
            title={say(act.partTwo ? 'paperTwo' : 'paperOne')}
          />
        ) : null}
      </div>
      <Lines act={act} />
    </div>
  );
};
