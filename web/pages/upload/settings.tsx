/** What holds for the whole of what was chosen: whose files they are, and what the chosen folder is. */
import { AgentField } from '../../parts/agent-field.tsx';
import { SelectField } from '../../parts/field.tsx';
import { useWords } from '../../say/language.ts';
import { holds, useMe } from '../../session/me.ts';
import { hasFolders, type Shape } from '../../upload/folders.ts';
import { settleChosen } from '../../upload/resume.ts';
import { changed, upload } from '../../upload/state.ts';
import { useUpload } from './use-upload.ts';
import { uploadWords } from './words.ts';

const shapes: readonly Shape[] = ['found', 'many', 'one'];

export const Settings = () => {
  const me = useMe();
  const { chosen, rows } = useUpload();
  const canReshape = hasFolders(chosen) && rows.every((row) => !row.isBegun);
  return (
    <>
      {holds(me, 'officer') && !holds(me, 'agent') ? <Creator /> : null}
      {canReshape ? <ShapeField /> : null}
    </>
  );
};

const Creator = () => {
  const say = useWords(uploadWords);
  const { creator } = useUpload();
  return (
    <AgentField
      pointer="/creator"
      label={say('creator')}
      hint={say('creatorHint')}
      value={creator ?? ''}
      onChange={(person) => {
        upload.creator = person === '' ? undefined : person;
        for (const row of upload.rows) if (!row.isBegun) delete row.problem;
        changed();
      }}
    />
  );
};

const ShapeField = () => {
  const say = useWords(uploadWords);
  const me = useMe();
  const { shape } = useUpload();
  return (
    <SelectField
      pointer="/shape"
      label={say('shape')}
      value={shape}
      onChange={(next) => {
        upload.shape = shapes.find((one) => one === next) ?? 'found';
        void settleChosen(me.id);
      }}
      of={[
        { value: 'found', text: say('shapeFound') },
        { value: 'many', text: say('shapeMany') },
        { value: 'one', text: say('shapeOne') },
      ]}
    />
  );
};
