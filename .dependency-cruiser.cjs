/** The walls of the archive. Each rule is one sentence a newcomer can argue with. */
const adapters = '^shared/(aws|embedded|paper|signature|scans)/';

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'everything-resolves',
      comment: 'aws-lambda is types alone, from @types/aws-lambda.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^aws-lambda$' },
    },
    {
      name: 'the-archive-is-pure',
      comment: 'shared/archive holds the rules of the archive; it knows nothing but itself.',
      severity: 'error',
      from: { path: '^shared/archive/' },
      to: { pathNot: '^shared/archive/' },
    },
    {
      name: 'ports-speak-archive',
      severity: 'error',
      from: { path: '^shared/ports/' },
      to: { pathNot: '^shared/(ports|archive)/' },
    },
    {
      name: 'the-contract-is-words',
      comment: 'Paths, codes and names; its zod schemas live in contract/routes.',
      severity: 'error',
      from: { path: '^shared/contract/', pathNot: '^shared/contract/routes/' },
      to: { pathNot: '^shared/contract/(?!routes/)' },
    },
    {
      name: 'route-schemas-need-only-zod',
      severity: 'error',
      from: { path: '^shared/contract/routes/' },
      to: { pathNot: '^shared/(contract|archive)/|node_modules/zod/' },
    },
    {
      name: 'registers-read-through-ports',
      comment: 'shared/register turns items of the registry into files, acts and people, and back.',
      severity: 'error',
      from: { path: '^shared/register/' },
      to: { pathNot: '^shared/(register|ports|archive|contract)/|node_modules/zod/|^(node:)?crypto$' },
    },
    {
      name: 'adapters-serve-ports',
      comment: 'Adapters implement ports; they never call stories or each other.',
      severity: 'error',
      from: { path: adapters },
      to: {
        path: '^(functions|infra|test|web)/|^shared/(aws|embedded|paper|signature|scans|runtime|register)/',
        pathNot: '^shared/$1/',
      },
    },
    {
      name: 'only-the-world-knows-the-adapters',
      severity: 'error',
      from: { path: '^shared/runtime/', pathNot: '^shared/runtime/world' },
      to: { path: adapters },
    },
    {
      name: 'shared-never-looks-up',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(functions|infra|test|web)/' },
    },
    {
      name: 'rooms-meet-only-through-facts',
      comment: 'A room never imports another room; it reacts to what the other put on file.',
      severity: 'error',
      from: { path: '^functions/([^/]+)/' },
      to: { path: '^functions/([^/]+)/', pathNot: '^functions/$1/' },
    },
    {
      name: 'stories-do-no-io',
      comment: 'Only doors may touch adapters; stories get ports handed in.',
      severity: 'error',
      from: { path: '^functions/', pathNot: '\\.lambda\\.ts$' },
      to: {
        path:
          adapters +
          '|^shared/runtime/|node_modules/(@aws-sdk|pdf-lib|@cantoo|@middy|@aws-lambda-powertools|hono|jose)/|^(node:)?(fs|http|https|net|child_process)(/|$)',
      },
    },
    { name: 'nobody-imports-an-entrance', severity: 'error', from: {}, to: { path: '\\.lambda\\.ts$' } },
    {
      name: 'infra-knows-names-not-code',
      comment: 'infra/local/serve.ts alone loads the doors, by the names in the route table.',
      severity: 'error',
      from: { path: '^infra/', pathNot: '^infra/local/' },
      to: { path: '^(functions|test|web)/|^shared/', pathNot: '^shared/contract/' },
    },
    {
      name: 'web-knows-the-contract-only',
      severity: 'error',
      from: { path: '^web/', pathNot: '^web/pages/verify/' },
      to: {
        path: '^(functions|infra|test)/|^shared/',
        pathNot: '^shared/contract/(?!routes/)|^shared/contract/routes/client\\.ts$',
      },
    },
    {
      name: 'the-page-that-verifies-has-the-verifier',
      comment:
        'What anybody checks without trusting us must be checked where he sits, and by the one verifier there is (docs/decisions/0076-one-verifier.md).',
      severity: 'error',
      from: { path: '^web/pages/verify/' },
      to: {
        path: '^(functions|infra|test)/|^shared/',
        pathNot:
          '^shared/contract/(?!routes/)|^shared/contract/routes/client\\.ts$|^shared/signature/verify-(bundle|lone|findings|words|words-findings)\\.ts$',
      },
    },
    {
      name: 'what-runs-in-a-browser-has-nothing-of-node',
      comment: 'The pages, and the verifier, which runs in both places.',
      severity: 'error',
      from: {
        path: '^web/|^shared/signature/verify-(bundle|lone|words)[.]ts$',
        pathNot: '\\.config\\.ts$',
      },
      to: {
        reachable: true,
        path: '^node:|^(assert|buffer|child_process|crypto|events|fs|http|https|net|os|path|process|stream|tls|url|util|zlib)$',
      },
    },
    {
      name: 'web-takes-types-not-schemas',
      comment: 'The schemas and their library weigh more than all pages together.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^shared/contract/routes/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'nothing-imports-test', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    {
      name: 'benches-run-without-jest',
      severity: 'error',
      from: { path: '^test/bench/', pathNot: '\\.test\\.ts$' },
      to: { path: '@jest/globals', reachable: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: '\\.(lambda|d|test)\\.ts$|^infra/(app|synth)\\.ts$|^infra/local/|^test/',
      },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // The pages as they were built.
    exclude: { path: '^web/(dist|[.]dist-[^/]*)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mts', '.js', '.mjs', '.json'],
    },
  },
};
