import { defineContentScript } from 'wxt/utils/define-content-script';
import './engine.css';
import { startEngine } from './start-engine.ts';

/** The background puts the engine into the pages that the gate or the reader asks for; the manifest names it nowhere. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  // A second engine in the same page ends the first one before it starts; the context's signal tells.
  main: startEngine,
});
