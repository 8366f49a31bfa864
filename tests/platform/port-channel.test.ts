import { expect, test, vi } from 'vitest';
import { portChannel } from '../../lib/platform/port-channel.ts';

function fakeEvent<Value extends readonly unknown[]>() {
  const listeners = new Set<(...values: Value) => void>();
  return {
    addListener: (listener: (...values: Value) => void) => void listeners.add(listener),
    removeListener: (listener: (...values: Value) => void) => void listeners.delete(listener),
    listeners,
  };
}

function fakePort() {
  const onMessage = fakeEvent<[unknown]>();
  const onDisconnect = fakeEvent<[]>();
  return {
    onMessage,
    onDisconnect,
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    say: (message: unknown) => {
      for (const listener of onMessage.listeners) listener(message);
    },
    drop: () => {
      for (const listener of onDisconnect.listeners) listener();
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

test.each(['close', 'drop'] as const)('after a %s the port keeps no listener, nor what it knows of the page', (ending) => {
  const port = fakePort();
  const channel = portChannel(port);
  const closed = vi.fn();
  channel.onMessage(() => {});
  channel.onClose(closed);
  if (ending === 'close') channel.close();
  else port.drop();
  expect([port.onMessage.listeners.size, port.onDisconnect.listeners.size]).toEqual([0, 0]);
  expect(closed).toHaveBeenCalledTimes(ending === 'drop' ? 1 : 0);
});
