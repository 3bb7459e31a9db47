import { KEYS } from '../words/keyboard.ts';
import { Dialog } from './dialog.tsx';
import { useWords } from './words-context.ts';

export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { say } = useWords();
  return (
    <Dialog title={say('help.title')} onClose={onClose}>
      <dl class="keys">
        {KEYS.map(({ key, action, withCommand }) => (
          <div key={key}>
            <dt>
              <kbd>{withCommand ? `Ctrl ${key.toUpperCase()}` : key.length === 1 ? key.toUpperCase() : key}</kbd>
            </dt>
            <dd>{say(`key.${action}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
