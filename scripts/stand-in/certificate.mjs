// A self-made certificate for the stand-in, thrown away after a run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes { key, cert } (PEM) valid for two days for the given host names; needs openssl. */
export function makeCertificate(hosts) {
  const folder = mkdtempSync(join(tmpdir(), 'citewell-certificate-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const names = `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`;
  const made = spawnSync(
    'openssl',
    ['req', '-x509', ...curve, '-nodes', '-days', '2', '-subj', '/CN=citewell-stand-in', '-addext', names, '-keyout', key, '-out', cert],
    { encoding: 'utf8' },
  );
  try {
    if (made.error?.code === 'ENOENT') throw new Error('openssl is missing; "npm run setup -- --browser" installs it.');
    if (made.status !== 0) throw new Error(`openssl could not make a certificate: ${made.stderr}`);
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
