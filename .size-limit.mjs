// What readers' browsers have to load, checked on the build by `npm run size`.
import { shippedFiles } from './scripts/shipped-files.mjs';

const { gate, engine, card, popup, report } = shippedFiles();

export default [
  { name: 'gate, on every page', path: gate, limit: '1 kB', brotli: false },
  { name: 'engine, on articles', path: engine, limit: '40 kB', gzip: true },
  { name: 'card, when the pointer rests', path: card, limit: '50 kB', gzip: true },
  { name: 'popup, first load', path: popup, limit: '60 kB', gzip: true },
  { name: 'report, first load', path: report, limit: '60 kB', gzip: true },
];
