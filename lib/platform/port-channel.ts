import type { Channel } from '../messaging/channel.ts';

interface PortEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** The part of a runtime port that is used, the same in every browser. */
interface Port {
  readonly onMessage: PortEvent<(message: unknown) => void>;
  readonly onDisconnect: PortEvent<() => void>;
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** A runtime port as a `Channel`: `portChannel(browser.runtime.connect({ name: 'resolve' }))`. */
export function portChannel(port: Port): Channel {
  let open = true;
  const hear: ((message: unknown) => void)[] = [];
  const closed: (() => void)[] = [];
  const onMessage = (message: unknown) => {
    for (const listener of hear) listener(message);
  };
  const onDisconnect = () => {
    end();
    for (const listener of closed) listener();
  };

  /** Firefox keeps the listeners of a port that is closed as long as the page stays, and with them all that they know. */
  function end(): void {
    open = false;
    attempt(() => port.onMessage.removeListener(onMessage));
    attempt(() => port.onDisconnect.removeListener(onDisconnect));
  }

  port.onMessage.addListener(onMessage);
  port.onDisconnect.addListener(onDisconnect);
  return {
    post(message) {
      // Between the other end's going and its event a port throws; the event tells the owner soon enough.
      if (open) attempt(() => port.postMessage(message));
    },
    onMessage: (listener) => void hear.push(listener),
    onClose: (listener) => void closed.push(listener),
    close() {
      end();
      attempt(() => port.disconnect());
    },
  };
}

function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // The page outlived the extension or went into the back-forward cache: there is nobody to tell.
  }
}
