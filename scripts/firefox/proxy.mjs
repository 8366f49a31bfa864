// The proxy through which Firefox reaches every host but loopback: it leads all of them to the stand-in.
import { createServer } from 'node:http';
import { connect } from 'node:net';

/**
 * Starts the proxy on a free port of 127.0.0.1. `lead(port, tell)` sends what comes from now on to the stand-in at that port, and
 * null to nobody; `tell({ host, path })` hears of what is asked without TLS, which the stand-in does not see.
 */
export async function startProxy() {
  let target = null;
  let isOffline = false;
  let hear = () => {};
  const tunnels = new Set();
  const server = createServer((request, response) => {
    hear({ host: new URL(request.url, 'http://nowhere').hostname, path: request.url });
    response.writeHead(502).end();
  });
  server.on('connect', (_request, client, head) => {
    client.on('error', () => client.destroy());
    if (target === null || isOffline) return client.destroy();
    const tunnel = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      tunnel.write(head);
      tunnel.pipe(client).pipe(tunnel);
    });
    tunnels.add(client);
    client.once('close', () => {
      tunnels.delete(client);
      tunnel.destroy();
    });
    tunnel.on('error', () => client.destroy());
    tunnel.once('close', () => client.destroy());
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const client of tunnels) client.destroy();
  };
  return {
    port: server.address().port,
    lead(port, tell = () => {}) {
      target = port;
      hear = tell;
      cut();
    },
    setOffline(offline) {
      isOffline = offline;
      if (offline) cut();
    },
    close() {
      cut();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
