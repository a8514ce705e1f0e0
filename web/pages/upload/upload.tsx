/** Uploading closed case files: chosen, understood, sent, confirmed, sealed. */
import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { Page } from '../../parts/page.tsx';
import { Unanswered } from '../../parts/unanswered.tsx';
import { useWords } from '../../say/language.ts';
import { useMe } from '../../session/me.ts';
import { takeUp } from '../../upload/resume.ts';
import { goOn } from '../../upload/run.ts';
import { Begin } from './begin.tsx';
import { Choose } from './choose.tsx';
import { Confirm } from './confirm.tsx';
import { LeftOpen, Unfinished } from './left-open.tsx';
import { AboutList, ListTold } from './list-told.tsx';
import { Progress } from './progress.tsx';
import { Rows } from './rows.tsx';
import { StartAnew } from './start-anew.tsx';
import { useUpload } from './use-upload.ts';
import { uploadWords } from './words.ts';

/** A case file that its own page or the list sends here. */
const useTakenUp = (): boolean => {
  const me = useMe();
  const { query, route } = useLocation();
  const [isRefused, refuse] = useState(false);
  const file = query['file'];
  useEffect(() => {
    if (file === undefined) return;
    void takeUp(file, me.id).then((isTaken) => {
      refuse(!isTaken);
      route('/upload', true);
    });
  }, [file]);
  return isRefused;
};

const UploadPage = () => {
  const say = useWords(uploadWords);
  const { rows, halt } = useUpload();
  const isRefused = useTakenUp();
  const isFirst = rows.length === 0;
  return (
    <Page title={say('title')}>
      {halt ? <Unanswered why={halt.detail} again={goOn} /> : null}
      {isRefused ? (
        <p class="govuk-inset-text" role="alert">
          {say('notTaken')}
        </p>
      ) : null}
      {isFirst ? <Unfinished /> : null}
      {isFirst ? <Choose isFirst /> : null}
      <ListTold />
      <Progress />
      <Confirm />
      <Begin />
      <Rows />
      <StartAnew />
      {isFirst ? null : <Choose isFirst={false} />}
      <AboutList />
      {isFirst ? <LeftOpen /> : null}
    </Page>
  );
};

export default UploadPage;
