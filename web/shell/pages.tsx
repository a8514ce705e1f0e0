/** Which page an address names. Pages come when they are first opened. */
import { lazy, Route, Router } from 'preact-iso';
import { Page } from '../parts/page.tsx';
import { useWords } from '../say/language.ts';
import type { Me } from '../session/me.ts';
import { SignedInPage, SignInFirst, SignInPage } from '../session/sign-in-pages.tsx';
import { shellWords } from './words.ts';

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
  readonly me: Me | undefined;
  readonly isSignedIn: boolean;
}

export const Pages = ({ me, isSignedIn }: PagesProps) => {
  const gate = isSignedIn ? Nothing : SignInFirst;
  return (
    // The router chooses once an address: who comes or goes makes it choose anew.
    <Router key={me ? 'in' : isSignedIn ? 'coming' : 'out'}>
      <Route path="/sign-in" component={SignInPage} />
      <Route path="/signed-in" component={SignedInPage} />
      {/* For everybody: it asks the service nothing. */}
      <Route path="/verify" component={Verify} />
      {rooms.map(([path, room]) => (
        <Route key={path} path={path} component={me ? room : gate} />
      ))}
      <Route default component={me ? UnknownPage : gate} />
    </Router>
  );
};

/** Until the service has said who it is. */
const Nothing = () => <main id="main" class="govuk-main-wrapper" />;

const UnknownPage = () => {
  const say = useWords(shellWords);
  return (
    <Page title={say('unknown')}>
      <p class="govuk-body">{say('unknownHow')}</p>
    </Page>
  );
};
