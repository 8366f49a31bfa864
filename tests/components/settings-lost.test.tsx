import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Options, type OptionsProps } from '../../components/Options.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { DEFAULT_SETTINGS } from '../../lib/platform/settings-schema.ts';
import { mount, one, shown } from './mount.tsx';

const NOT_SAVED = 'That could not be saved. Please try again.';
const refuse = () => Promise.reject(new Error('closed'));
const statuses = (place: HTMLElement) => [...place.querySelectorAll('[role="status"]')].map(shown).filter(Boolean);

it('the first page says that the choice was not stored', async () => {
  const place = mount(<Welcome lookUp="asked" keys={null} onChoose={refuse} onOpenOptions={() => undefined} />);
  expect(statuses(place)).toEqual([]);
  await userEvent.click(one(place, 'input[value="never"]'));
  await vi.waitFor(() => expect(statuses(place)).toEqual([NOT_SAVED]));
});

const options = (more: Partial<OptionsProps>) =>
  one(
    mount(
      <Options
        settings={DEFAULT_SETTINGS}
        language="en"
        languages={['en']}
        packages={[]}
        keys={null}
        onChange={refuse}
        onClearCache={async () => true}
        onExport={() => undefined}
        onImport={refuse}
        {...more}
      />,
    ),
    'main',
  );

it('an address with a slip stays to be mended, and is taken once it is', async () => {
  const onChange = vi.fn(async () => undefined);
  const place = options({ onChange });
  const field = one<HTMLInputElement>(place, 'input[type="email"]');
  await userEvent.type(field, 'reader@example,org{Tab}');
  await vi.waitFor(() => expect(statuses(place)).toEqual(['This is not an e-mail address. It was not saved.']));
  expect(field.value).toBe('reader@example,org');
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.fill(field, 'reader@example.org');
  await userEvent.keyboard('{Tab}');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledWith({ contact: 'reader@example.org' }));
});

it('the settings say that a file was not taken, and take the same file again', async () => {
  const onImport = vi.fn(refuse);
  const place = options({ onImport });
  const input = one<HTMLInputElement>(place, 'input[type="file"]');
  await userEvent.upload(input, new File(['{}'], 'settings.json', { type: 'application/json' }));
  await vi.waitFor(() => expect(statuses(place)).toEqual([NOT_SAVED]));
  expect(onImport).toHaveBeenCalledOnce();
  expect(input.value).toBe('');
});
