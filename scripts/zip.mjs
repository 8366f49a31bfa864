#!/usr/bin/env node
// Makes the packages for the stores in .output, the same byte for byte from the same sources.
import { ensureDependencies } from './dependencies.mjs';

ensureDependencies();
const { makePackages, writePackages } = await import('./packages/packages.mjs');
console.log(writePackages(makePackages()).join('\n'));
