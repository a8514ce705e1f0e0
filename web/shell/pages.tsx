/** Which page an address names. Pages come when they are first opened. */
import type { ComponentType } from 'preact';
import { lazy as comingLater, Route, Router, useLocation } from 'preact-iso';
import type { Looked } from '../api/use-answer.ts';
import { Page } from '../parts/page.tsx';
import { WhenThere } from '../parts/seen.tsx';
import { Unanswered } from '../parts/unanswered.tsx';
import { useWords } from '../say/language.ts';
import type { Me } from '../session/me.ts';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { shellWords } from './words.ts';

/** A page that does not come, for the service is gone or has newer pages, is asked for with everything else anew. */
const lazy = (load: () => Promise<{ readonly default: ComponentType }>) =>
  comingLater(() => load().catch(() => ({ default: NotCome })));

const NotCome = () => {
  const say = useWords(shellWords);
  return (
    <Page title={say('name')}>
      <Unanswered why={undefined} again={() => location.reload()} />
    </Page>
  );
};

const SignInPage = lazy(() => import('../session/sign-in-page.tsx'));
const SignedInPage = lazy(() => import('../session/signed-in-page.tsx'));
const Home = lazy(() => import('../pages/home/home.tsx'));
const Files = lazy(() => import('../pages/files/files.tsx'));
const CaseFile = lazy(() => import('../pages/files/file.tsx'));
const Acts = lazy(() => import('../pages/acts/acts.tsx'));
const OneAct = lazy(() => import('../pages/acts/act.tsx'));
const ActFile = lazy(() => import('../pages/acts/act-file.tsx'));
const DrawUp = lazy(() => import('../pages/acts/draw-up.tsx'));
const Nomenclature = lazy(() => import('../pages/nomenclature/nomenclature.tsx'));
const People = lazy(() => import('../pages/people/people.tsx'));
const Upload = lazy(() => import('../pages/upload/upload.tsx'));
const Verify = lazy(() => import('../pages/verify/verify.tsx'));
const WideHolds = lazy(() => import('../pages/holds/wide-holds.tsx'));
const Inventories = lazy(() => import('../pages/inventories/inventories.tsx'));
const CompileInventory = lazy(() => import('../pages/inventories/compile.tsx'));
const OneInventory = lazy(() => import('../pages/inventories/inventory.tsx'));
const Pictures = lazy(() => import('../pages/pictures/pictures.tsx'));

/** Addresses that need an account, and their pages. */
const rooms = [
  ['/', Home],
  ['/upload', Upload],
  ['/files', Files],
  ['/files/:id', CaseFile],
  ['/acts', Acts],
  ['/acts/new', DrawUp],
  ['/acts/:id', OneAct],
  ['/acts/:id/files/:file', ActFile],
  ['/inventories', Inventories],
  ['/inventories/new', CompileInventory],
  ['/inventories/:id', OneInventory],
  ['/nomenclature', Nomenclature],
  ['/holds', WideHolds],
  ['/people', People],
  ['/pictures', Pictures],
] as const;

interface PagesProps {
  /** Who it is; undefined where nobody has signed in. */
  readonly known: Looked<Me> | undefined;
}

/** What is shown whoever it is. */
const forEverybody = ['/sign-in', '/signed-in', '/verify'];

export const Pages = ({ known }: PagesProps) => {
  const { path } = useLocation();
  const isKnown = known?.seen.state === 'there';
  if (known && !isKnown && !forEverybody.includes(path)) return <NotKnownYet known={known} />;
  return (
    // The router chooses once an address: who comes or goes makes it choose anew.
    <Router key={isKnown ? 'in' : 'out'}>
      <Route path="/sign-in" component={SignInPage} />
      <Route path="/signed-in" component={SignedInPage} />
      {/* For everybody: it asks the service nothing. */}
      <Route path="/verify" component={Verify} />
      {rooms.map(([path, room]) => (
        <Route key={path} path={path} component={isKnown ? room : SignInFirst} />
      ))}
      <Route default component={isKnown ? UnknownPage : SignInFirst} />
    </Router>
  );
};

/** Until the service has said who it is. */
const NotKnownYet = ({ known }: { readonly known: Looked<Me> }) => {
  const say = useWords(shellWords);
  if (known.seen.state === 'waiting') return <main id="main" class="govuk-main-wrapper" />;
  return (
    <Page title={say('name')}>
      <WhenThere of={known}>{() => null}</WhenThere>
    </Page>
  );
};

const UnknownPage = () => {
  const say = useWords(shellWords);
  return (
    <Page title={say('unknown')}>
      <p class="govuk-body">{say('unknownHow')}</p>
    </Page>
  );
};
