/** Looks at the upload again whenever it has moved on. */
import { useEffect, useState } from 'preact/hooks';
import { guardLeaving } from '../../upload/guard.ts';
import { type Upload, upload, whenChanged } from '../../upload/state.ts';

// As long as the window is there, whichever page is open.
guardLeaving();

export const useUpload = (): Upload => {
  const [, look] = useState(0);
  useEffect(() => whenChanged(() => look((before) => before + 1)), []);
  return upload;
};
