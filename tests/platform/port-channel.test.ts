import { expect, test, vi } from 'vitest';
import { portChannel } from '../../lib/platform/port-channel.ts';

function fakePort() {
  const hear: ((message: unknown) => void)[] = [];
  const closed: (() => void)[] = [];
  return {
    onMessage: { addListener: (listener: (message: unknown) => void) => void hear.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => void closed.push(listener) },
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    say: (message: unknown) => {
      for (const listener of hear) listener(message);
    },
    drop: () => {
      for (const listener of closed) listener();
    },
  };
}

test('passes messages both ways', () => {
  const port = fakePort();
  const heard = vi.fn();
  const channel = portChannel(port);
  channel.onMessage(heard);
  channel.post({ type: 'stop' });
  port.say({ type: 'end', ids: [] });
  expect(port.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'stop' });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ type: 'end', ids: [] });
});

test('a dropped line is told, and nothing is posted on it', () => {
  const port = fakePort();
  const closed = vi.fn();
  const channel = portChannel(port);
  channel.onClose(closed);
  port.drop();
  channel.post({ type: 'stop' });
  expect(closed).toHaveBeenCalledOnce();
  expect(port.postMessage).not.toHaveBeenCalled();
});

test('a port that throws, as after an update of the extension, does not break the page', () => {
  const port = fakePort();
  port.postMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  port.disconnect.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  const channel = portChannel(port);
  expect(() => {
    channel.post({ type: 'stop' });
    channel.close();
  }).not.toThrow();
});
