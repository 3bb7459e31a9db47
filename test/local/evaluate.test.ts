// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how CloudFormation writes a substitution
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../infra/local/template/evaluate.ts';
import { TemplateError, templateSchema } from '../../infra/local/template/template.ts';

const template = templateSchema.parse({
  Parameters: { Size: { Type: 'Number', Default: 3 }, Secret: { Type: 'String' } },
  Mappings: { Zones: { 'us-east-1': { name: 'Virginia' } } },
  Conditions: {
    Small: { 'Fn::Equals': [{ Ref: 'Size' }, 3] },
    Abroad: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'] }] },
    Both: { 'Fn::And': [{ Condition: 'Small' }, { Condition: 'Abroad' }] },
    Either: { 'Fn::Or': [{ Condition: 'Small' }, { Condition: 'Abroad' }] },
  },
  Resources: { Queue: { Type: 'AWS::SQS::Queue' } },
});
const evaluate = createEvaluator({
  template,
  pseudoParameters: { 'AWS::Region': 'us-east-1' },
  identify: (id) => ({ ref: `url-of-${id}`, attributes: { Arn: `arn:${id}` } }),
});

describe('evaluating a template', () => {
  it.each([
    ['a reference', { Ref: 'Queue' }, 'url-of-Queue'],
    ['a pseudo parameter', { Ref: 'AWS::Region' }, 'us-east-1'],
    ['a parameter', { Ref: 'Size' }, 3],
    ['an attribute', { 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn:Queue'],
    ['an attribute in one word', { 'Fn::GetAtt': 'Queue.Arn' }, 'arn:Queue'],
    ['a join', { 'Fn::Join': ['/', ['a', { Ref: 'Queue' }, 1]] }, 'a/url-of-Queue/1'],
    [
      'a substitution',
      { 'Fn::Sub': '${AWS::Region}:${Queue}:${Queue.Arn}:${!Kept}' },
      'us-east-1:url-of-Queue:arn:Queue:${Kept}',
    ],
    ['a substitution with variables', { 'Fn::Sub': ['${a}-${Queue}', { a: { Ref: 'Size' } }] }, '3-url-of-Queue'],
    ['a selection', { 'Fn::Select': [1, { 'Fn::Split': [':', { 'Fn::GetAtt': ['Queue', 'Arn'] }] }] }, 'Queue'],
    ['a mapping', { 'Fn::FindInMap': ['Zones', { Ref: 'AWS::Region' }, 'name'] }, 'Virginia'],
    ['a condition', { 'Fn::If': ['Small', 'yes', 'no'] }, 'yes'],
    ['combined conditions', [{ 'Fn::If': ['Both', 1, 2] }, { 'Fn::If': ['Either', 1, 2] }], [2, 1]],
    ['no value in a list', ['a', { Ref: 'AWS::NoValue' }], ['a']],
    ['no value in an object', { a: 1, b: { 'Fn::If': ['Abroad', 2, { Ref: 'AWS::NoValue' }] } }, { a: 1 }],
    [
      'a policy, whose Condition is none of the template’s',
      { Condition: { Null: { 'a:b': 'false' } } },
      { Condition: { Null: { 'a:b': 'false' } } },
    ],
  ])('gives %s', (_what, value, expected) => {
    expect(evaluate(value)).toEqual(expected);
  });

  it.each([
    [{ 'Fn::Cidr': ['10.0.0.0/16'] }, /Fn::Cidr/],
    [{ Ref: 'Secret' }, /parameter Secret has no default/],
    [{ 'Fn::GetAtt': ['Queue', 'Colour'] }, /Colour of Queue \(AWS::SQS::Queue\)/],
  ])('says what it cannot do with %j', (value, message) => {
    expect(() => evaluate(value)).toThrow(TemplateError);
    expect(() => evaluate(value)).toThrow(message);
  });
});
