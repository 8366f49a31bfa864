import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One of the answers to a choice. */
export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly words: string;
}

interface ChoiceProps<T extends string> {
  readonly title: string;
  readonly options: readonly ChoiceOption<T>[];
  readonly chosen: readonly T[];
  /** Any number of answers instead of one. */
  readonly several?: boolean;
  /** Stands below the answers. */
  readonly children?: ComponentChildren;
  onChoose(value: T): void;
}

/** A question with its answers, as radio buttons or tick boxes. */
export function Choice<T extends string>({ title, options, chosen, several = false, children, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      {options.map(({ value, words }) => (
        <label key={value} class="answer">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={() => onChoose(value)}
          />
          <span>{words}</span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
