import { type Route, readRoutes } from './http/routes.ts';
import { type EventSource, readEventSources } from './lambda/event-source.ts';
import { type FunctionDefinition, readFunctions } from './lambda/function-definition.ts';
import { readSchedules, type Schedule } from './lambda/schedule.ts';
import { type ConfigurationSet, readConfigurationSets } from './ses/configuration-sets.ts';
import { type ReceiptRule, readReceiptRules } from './ses/receipt-rules.ts';
import { readIdentities } from './ses/verified-identities.ts';
import { readSignInClients, type SignInClient } from './sign-in/clients.ts';
import { type ResolvedResource, resolveStack } from './template/resolved-stack.ts';
import type { Surroundings } from './template/resource-types.ts';
import type { Synthesised } from './template/synthesise.ts';

/** Everything that the template says and that happens on this machine, in the order in which a mail meets it. */
export interface Definition {
  stack: readonly ResolvedResource[];
  rules: readonly ReceiptRule[];
  sources: readonly EventSource[];
  functions: readonly FunctionDefinition[];
  clients: readonly SignInClient[];
  routes: readonly Route[];
  identities: readonly string[];
  configurationSets: readonly ConfigurationSet[];
  schedules: readonly Schedule[];
}

/** Reads it all before anything is started. Throws a TemplateError for what can't be run. */
export function readDefinition({ template, folder }: Synthesised, surroundings: Surroundings): Definition {
  const stack = resolveStack(template, surroundings);
  return {
    stack,
    rules: readReceiptRules(stack),
    sources: readEventSources(stack),
    functions: readFunctions(stack, folder),
    clients: readSignInClients(stack),
    routes: readRoutes(stack),
    identities: readIdentities(stack),
    configurationSets: readConfigurationSets(stack),
    schedules: readSchedules(stack),
  };
}
