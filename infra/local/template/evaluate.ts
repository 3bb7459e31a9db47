import { type Template, TemplateError } from './template.ts';

/** What `Ref` and `Fn::GetAtt` of one resource give. */
export interface Identity {
  ref: string;
  attributes: Record<string, string>;
}

export interface Evaluation {
  template: Template;
  /** `AWS::Region`, `AWS::AccountId`, … by their full names. */
  pseudoParameters: Record<string, string>;
  /** Called for resources only, after parameters and pseudo parameters. */
  identify(logicalId: string): Identity;
}

export type Evaluate = (value: unknown) => unknown;

const NOTHING = Symbol('AWS::NoValue');

/**
 * Evaluates CloudFormation's intrinsic functions, as far as templates that CDK writes use them.
 * A function that is missing here throws a TemplateError naming it, rather than passing an object on as a value.
 */
export function createEvaluator({ template, pseudoParameters, identify }: Evaluation): Evaluate {
  const functions: Record<string, (argument: unknown) => unknown> = {
    Ref: (name) => reference(text(name)),
    'Fn::GetAtt': (argument) => {
      const [logicalId, attribute] = Array.isArray(argument) ? argument.map(text) : splitOnce(text(argument), '.');
      return attributeOf(text(logicalId), text(attribute));
    },
    'Fn::Join': (argument) => {
      const [separator, parts] = list(argument);
      return list(evaluate(parts)).map(text).join(text(separator));
    },
    'Fn::Sub': (argument) => {
      const [pattern, variables] = Array.isArray(argument) ? argument : [argument, {}];
      return substitute(text(pattern), record(evaluate(variables)));
    },
    'Fn::Select': (argument) => {
      const [index, values] = list(argument);
      return list(evaluate(values))[Number(evaluate(index))];
    },
    'Fn::Split': (argument) => {
      const [separator, value] = list(argument);
      return text(evaluate(value)).split(text(separator));
    },
    'Fn::If': (argument) => {
      const [condition, yes, no] = list(argument);
      return evaluate(conditionHolds(text(condition)) ? yes : no);
    },
    'Fn::Equals': (argument) => {
      const [left, right] = list(argument).map(evaluate);
      return JSON.stringify(left) === JSON.stringify(right);
    },
    'Fn::And': (argument) => list(argument).every((part) => evaluate(part) === true),
    'Fn::Or': (argument) => list(argument).some((part) => evaluate(part) === true),
    'Fn::Not': (argument) => evaluate(list(argument)[0]) !== true,
    'Fn::FindInMap': (argument) => {
      const [map, first, second] = list(argument).map((part) => text(evaluate(part)));
      return evaluate(template.Mappings[text(map)]?.[text(first)]?.[text(second)]);
    },
    Condition: (name) => conditionHolds(text(name)),
  };

  function reference(name: string): unknown {
    if (name === 'AWS::NoValue') return NOTHING;
    const pseudo = pseudoParameters[name];
    if (pseudo !== undefined) return pseudo;
    const parameter = template.Parameters[name];
    if (parameter) {
      if (parameter.Default === undefined)
        throw new TemplateError(`The template's parameter ${name} has no default, and nobody is there to ask.`);
      return parameter.Default;
    }
    return identify(name).ref;
  }

  function attributeOf(logicalId: string, attribute: string): string {
    const value = identify(logicalId).attributes[attribute];
    if (value === undefined) {
      const type = template.Resources[logicalId]?.Type ?? 'an unknown resource';
      throw new TemplateError(`The template asks for ${attribute} of ${logicalId} (${type}), which has no value here.`);
    }
    return value;
  }

  function conditionHolds(name: string): boolean {
    return evaluate(template.Conditions[name]) === true;
  }

  function substitute(pattern: string, variables: Record<string, unknown>): string {
    return pattern.replace(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      if (name in variables) return text(variables[name]);
      if (name.includes('.') && !name.startsWith('AWS::')) {
        const [logicalId, attribute] = splitOnce(name, '.');
        return attributeOf(logicalId, attribute);
      }
      return text(reference(name));
    });
  }

  function evaluate(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(evaluate).filter((part) => part !== NOTHING);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [only] = entries;
    if (entries.length === 1 && only) {
      const intrinsic = functions[only[0]];
      if (intrinsic && (only[0] !== 'Condition' || typeof only[1] === 'string')) return intrinsic(only[1]);
      if (only[0].startsWith('Fn::')) throw new TemplateError(`The template uses ${only[0]}, which can't be run here.`);
    }
    return Object.fromEntries(
      entries.map(([key, part]) => [key, evaluate(part)]).filter(([, part]) => part !== NOTHING),
    );
  }

  return evaluate;
}

function text(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TemplateError(`The template has ${JSON.stringify(value)} where a text belongs.`);
}

function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw new TemplateError(`The template has ${JSON.stringify(value)} where a list belongs.`);
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function splitOnce(value: string, separator: string): [string, string] {
  const at = value.indexOf(separator);
  return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)];
}
