#!/usr/bin/env node
// Runs the stand-in by hand: `npm run stand-in -- --port 8080 [--tls]`, then
// `npm run --silent check -- --gateway http://127.0.0.1:8080 tests/pages/sample-article/index.html`.
import { parseArgs } from 'node:util';
import { SERVICE_HOSTS, startStandIn } from './stand-in.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' }, tls: { type: 'boolean', default: false } } });
const { origin } = await startStandIn({ port: Number(values.port), tls: values.tls });
console.log(`Stand-in of the metadata services on ${origin}`);
for (const host of SERVICE_HOSTS) console.log(`  ${origin}/${host}/`);
