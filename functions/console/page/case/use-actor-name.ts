import { useServices } from '../screen/services.ts';
import { useWords } from '../screen/words-context.ts';
import { actorId } from './case-changes.ts';

/** Names who did something: "you", a person, or a step of the pipeline. */
export function useActorName(me: string | null): (actor: string) => string {
  const { say } = useWords();
  const { personName } = useServices();
  return (actor) => {
    const id = actorId(actor);
    if (id === null) return say('case.automatic');
    return id === me ? say('case.you') : personName(id);
  };
}
