// How a service fails: what the stand-in plays when a test or a demonstration asks for it.
import { html, json } from './answers.mjs';

const TOO_MANY = '<html><body><h1>429 Too Many Requests</h1>\nYou have sent too many requests in a given amount of time.\n</body></html>';

/** The names of the faults that the stand-in can play. */
export const FAULTS = ['down', 'hang', '429', 'html'];

/** The answer of a faulty service that still answers: "429" or "html" (a wall of the network in between). */
export function faultyAnswer(host, fault) {
  if (fault === 'html') return html('<!DOCTYPE html><html><head><title>Sign in to the network</title></head><body></body></html>');
  if (host === 'eutils.ncbi.nlm.nih.gov') {
    return json({ error: 'API rate limit exceeded', 'api-key': '127.0.0.1', count: '4', limit: '3' }, 429);
  }
  return html(TOO_MANY, 429);
}
