import type { Channel } from '../messaging/channel.ts';

/** The part of a runtime port that is used, the same in every browser. */
interface Port {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** A runtime port as a `Channel`: `portChannel(browser.runtime.connect({ name: 'resolve' }))`. */
export function portChannel(port: Port): Channel {
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
  });
  return {
    post(message) {
      // Between the other end's going and its event a port throws; the event tells the owner soon enough.
      if (open) attempt(() => port.postMessage(message));
    },
    onMessage(listener) {
      port.onMessage.addListener((message) => listener(message));
    },
    onClose(listener) {
      port.onDisconnect.addListener(() => listener());
    },
    close() {
      open = false;
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
