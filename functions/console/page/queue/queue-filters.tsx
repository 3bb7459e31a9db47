import { CASE_STATES } from '../../../../shared/case/states.ts';
import { CATEGORIES } from '../../../../shared/content/vocabulary.ts';
import type { QueueFilter } from '../api/api.ts';
import type { Named } from '../api/contract.ts';
import { Choice } from '../screen/choice.tsx';
import { useWords } from '../screen/words-context.ts';

interface QueueFiltersProps {
  filter: QueueFilter;
  /** Those that this person may see. */
  stores: readonly Named[];
  onFilter: (filter: QueueFilter) => void;
}

export function QueueFilters({ filter, stores, onFilter }: QueueFiltersProps) {
  const { say, name } = useWords();
  return (
    <div class="filters">
      <Choice
        label={say('queue.state')}
        value={filter.state}
        options={[
          { value: '', text: say('queue.open') },
          ...CASE_STATES.map((state) => ({ value: state, text: name('state', state) })),
        ]}
        onChoose={(state) => onFilter({ ...filter, state })}
      />
      <Choice
        label={say('queue.category')}
        value={filter.category}
        options={[
          { value: '', text: say('queue.all-categories') },
          ...CATEGORIES.map((category) => ({ value: category, text: name('category', category) })),
          { value: 'none', text: say('queue.uncategorised') },
        ]}
        onChoose={(category) => onFilter({ ...filter, category })}
      />
      <Choice
        label={say('queue.store')}
        value={filter.store}
        options={[
          { value: '', text: say('queue.all-stores') },
          ...stores.map(({ id, name: text }) => ({ value: id, text })),
        ]}
        onChoose={(store) => onFilter({ ...filter, store })}
      />
    </div>
  );
}
