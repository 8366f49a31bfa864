/** One end of a two-way line between two parts of the extension; a runtime port without its browser types. */
export interface Channel {
  /** Sends plain data; does nothing once the line is closed. */
  post(message: unknown): void;
  /** Hears each message of the other end. */
  onMessage(listener: (message: unknown) => void): void;
  /** Called once when the other end goes: the popup closed, the page left, the worker died. */
  onClose(listener: () => void): void;
  /** Ends the line; the other end hears `onClose`. */
  close(): void;
}
