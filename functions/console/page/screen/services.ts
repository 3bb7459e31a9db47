import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Api } from '../api/api.ts';
import type { Named } from '../api/contract.ts';
import type { UnsavedTexts } from '../draft/unsaved-texts.ts';
import type { Toast } from './toasts.tsx';

/** What every part of the signed-in console may use. */
export interface Services {
  api: Api;
  unsavedTexts: UnsavedTexts;
  /** The signed-in person's id. */
  me: string | null;
  /** A lead may take a case from somebody. */
  isLead: boolean;
  /** The name of a person or a store; the id itself where this person may not know it. */
  personName: (id: string) => string;
  storeName: (id: string) => string;
  /** Those that this person may see; not the one of mail that found no store. */
  stores: readonly Named[];
  openCase: (id: string) => void;
  toast: (toast: Omit<Toast, 'id'>, forMilliseconds?: number) => void;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('Services are given by the console; this part stands outside of it');
  return services;
}
