import { Drop, Liquid, type Template } from 'liquidjs';
import { TemplateError } from './template-error.ts';

/**
 * A template may branch on what is known and print it, and nothing else. What is left out can't be misused: no loops
 * (one could run for ever), no assignments (one could pass a sentence off as a fact), no tags that load other files.
 */
const TAGS: readonly string[] = ['if', 'unless', 'case', 'comment'];
const FILTERS: readonly string[] = ['default'];

export const LIMITS = { sourceCharacters: 12_000, renderMilliseconds: 1000, memoryCharacters: 200_000 } as const;

/** Stands for what is not known: false in a condition, `[[name]]` in the text. */
class Gap extends Drop {
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
  }
  override valueOf() {
    return null;
  }
}

export type TemplateValue = string | number | boolean | null;

const print = (value: unknown): string => (value instanceof Gap ? `[[${value.name}]]` : String(value));

function createEngine(): Liquid {
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    // An empty in-memory mapping takes the place of the file system: by default LiquidJS reads local files.
    templates: {},
    parseLimit: LIMITS.sourceCharacters,
    renderLimit: LIMITS.renderMilliseconds,
    memoryLimit: LIMITS.memoryCharacters,
    outputEscape: print,
  });
  for (const name of Object.keys(engine.tags)) if (!TAGS.includes(name)) delete engine.tags[name];
  for (const name of Object.keys(engine.filters)) if (!FILTERS.includes(name)) engine.unregisterFilter(name);
  return engine;
}

const engine = createEngine();

export type ParsedTemplate = Template[];

/** @throws TemplateError that names line and column. */
export function parseTemplate(source: string): ParsedTemplate {
  try {
    return engine.parse(source);
  } catch (error) {
    throw TemplateError.from(error);
  }
}

export interface VariableUse {
  name: string;
  /** Whether the template reads a property of it (`buyer_name.length`): no variable has any. */
  path: string;
  line: number;
  column: number;
}

/** Every place where a variable is read, in conditions and in output. */
export function variablesOf(template: ParsedTemplate): VariableUse[] {
  return Object.values(engine.analyzeSync(template, { partials: false }).globals)
    .flat()
    .map((variable) => ({
      name: String(variable.segments[0]),
      path: variable.segments.map(String).join('.'),
      line: variable.location.row,
      column: variable.location.col,
    }));
}

/**
 * Values are printed as they are and never parsed: a buyer who writes Liquid gets it back as text. A null value becomes
 * a gap. @throws TemplateError
 */
export function renderTemplate(template: ParsedTemplate, values: Readonly<Record<string, TemplateValue>>): string {
  const scope: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) scope[name] = value === null ? new Gap(name) : value;
  try {
    return tidy(String(engine.renderSync(template, scope)));
  } catch (error) {
    throw TemplateError.from(error);
  }
}

/** Branches that came out empty leave blank lines behind; a blank beside full-width punctuation is one too many. */
const tidy = (text: string): string =>
  text
    .replace(/[ \t]+$/gm, '')
    .replace(/(?<!^\d\.) (?=[，。、：；（）「」])|(?<=[，。、：；（）「」]) /gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
