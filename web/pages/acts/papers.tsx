/** The papers of an act that are there by now, to open and to keep. */
import type { RouteName } from '../../../shared/contract/routes.ts';
import { PaperLink } from '../../parts/paper-link.tsx';
import { stepWords as signedWords } from '../../../shared/contract/scan-words.ts';
import { useSpeech, useWords } from '../../say/language.ts';
import type { Act } from './act-props.ts';
import { nameOf } from './person-name.ts';
import { actWords } from './words.ts';

interface Paper {
  readonly route: RouteName;
  readonly asked: {
    readonly params: Readonly<Record<string, string>>;
    readonly query?: Record<string, string>;
  };
  readonly name: string;
}

export const Papers = ({ act }: { readonly act: Act }) => {
  const say = useWords(actWords);
  const papers = [...usePapersOf(act), ...useScansOf(act)];
  if (papers.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{say('papers')}</h2>
      <ul class="govuk-list">
        {papers.map(({ route, asked, name }) => (
          <li key={name}>
            <PaperLink route={route} asked={asked}>
              {name}
            </PaperLink>
          </li>
        ))}
      </ul>
    </>
  );
};

const usePapersOf = (act: Act): readonly Paper[] => {
  const say = useWords(actWords);
  const params = { act: act.id };
  const language = act.language === 'kk' ? 'ru' : 'kk';
  const parts = [
    ...(act.partOne ? ([['1', 'partOne', 'partOneOther']] as const) : []),
    ...(act.partTwo ? ([['2', 'partTwo', 'partTwoOther']] as const) : []),
  ];
  return [
    ...parts.flatMap(([part, own, other]): Paper[] => [
      { route: 'readActPaper', asked: { params, query: { part } }, name: say(own) },
      { route: 'readActPaper', asked: { params, query: { part, language } }, name: say(other) },
    ]),
    ...(act.order ? [{ route: 'readOrderPaper' as const, asked: { params }, name: say('orderPaper') }] : []),
    ...(act.partTwo ? [{ route: 'readEvidence' as const, asked: { params }, name: say('evidence') }] : []),
  ];
};

/** Of papers signed by hand, and of the archive authority's consent. */
const useScansOf = (act: Act): readonly Paper[] => {
  const say = useWords(actWords);
  const { language } = useSpeech();
  const { signedPapers = [], consent } = act;
  return [
    ...signedPapers.map(({ step, scan, by }): Paper => ({
      route: 'readScan',
      asked: { params: { scan } },
      name: say('scanOf', { what: signedWords[step][language], name: nameOf(act, by) }),
    })),
    ...(consent
      ? [{ route: 'readScan' as const, asked: { params: { scan: consent.scan } }, name: say('consentScan') }]
      : []),
  ];
};
