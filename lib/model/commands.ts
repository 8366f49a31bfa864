/** Names of the keys in the manifest, in the order in which the faces list them. */
export const COMMAND_NAMES = ['first-finding', 'next-finding', 'previous-finding', 'toggle-marks'] as const;

/** A key by its name in the manifest: "first-finding". */
export type CommandName = (typeof COMMAND_NAMES)[number];

/** The keys that the browser has given to each command, as it writes them: `{ 'first-finding': 'Alt+Shift+J' }`; "" where it gave none. */
export type CommandKeys = Readonly<Record<CommandName, string>>;
