import { describe, expect, it } from 'vitest';
import { callPermissions } from '../../infra/local/gateway/call-permissions.ts';
import type { ObjectRequest } from '../../infra/local/gateway/object-permissions.ts';
import { linkHasExpired, signedBy } from '../../infra/local/gateway/signed-by.ts';

const where = { region: 'us-east-1', accountId: '000000000000', identities: ['example.com'] };
const request = (part: Partial<ObjectRequest>): ObjectRequest => ({
  method: 'POST',
  path: '/',
  query: new URLSearchParams(),
  headers: {},
  body: Buffer.alloc(0),
  ...part,
});
const json = (service: string, target: string, body: object) =>
  callPermissions(
    service,
    request({ headers: { 'x-amz-target': target }, body: Buffer.from(JSON.stringify(body)) }),
    where,
  );
const s3 = (method: string, address: string, headers = {}, body = '') => {
  const { pathname, searchParams } = new URL(address, 'http://s3');
  const asked = request({ method, path: pathname, query: searchParams, headers, body: Buffer.from(body) });
  return callPermissions('s3', asked, where).map(({ action, resource }) => `${action} ${resource}`);
};

const table = 'arn:aws:dynamodb:us-east-1:000000000000:table/Cases';
const item = { pk: { S: 'CASE#1' }, sk: { S: 'CASE' } };

describe('the permissions that a call needs', () => {
  it('are those of its items for a transaction', () => {
    const parts = [
      { Put: { TableName: 'Cases', Item: item } },
      { Update: { TableName: 'Cases', Key: item } },
      { ConditionCheck: { TableName: 'Cases', Key: { pk: { S: 'MAIL#1' }, sk: { S: 'MAIL' } } } },
    ];
    expect(json('dynamodb', 'DynamoDB_20120810.TransactWriteItems', { TransactItems: parts })).toEqual([
      { action: 'dynamodb:PutItem', resource: table, context: { 'dynamodb:LeadingKeys': ['CASE#1'] } },
      { action: 'dynamodb:UpdateItem', resource: table, context: { 'dynamodb:LeadingKeys': ['CASE#1'] } },
      { action: 'dynamodb:ConditionCheckItem', resource: table, context: { 'dynamodb:LeadingKeys': ['MAIL#1'] } },
    ]);
  });

  it('name the index and the partition of a query', () => {
    const query = {
      TableName: 'Cases',
      IndexName: 'work',
      KeyConditionExpression: '#p = :p AND workSk < :now',
      ExpressionAttributeNames: { '#p': 'workPk' },
      ExpressionAttributeValues: { ':p': { S: 'WORK#1' }, ':now': { S: '2026' } },
    };
    expect(json('dynamodb', 'DynamoDB_20120810.Query', query)).toEqual([
      { action: 'dynamodb:Query', resource: `${table}/index/work`, context: { 'dynamodb:LeadingKeys': ['WORK#1'] } },
    ]);
  });

  it('are one for a batch of items, with all its partitions', () => {
    const keys = { Cases: { Keys: [item, { ...item, pk: { S: 'CASE#2' } }] } };
    expect(json('dynamodb', 'DynamoDB_20120810.BatchGetItem', { RequestItems: keys })).toEqual([
      { action: 'dynamodb:BatchGetItem', resource: table, context: { 'dynamodb:LeadingKeys': ['CASE#1', 'CASE#2'] } },
    ]);
  });

  it('are those of single messages for a batch of them', () => {
    const QueueUrl = 'http://127.0.0.1:4000/000000000000/Outbound';
    expect(json('sqs', 'AmazonSQS.SendMessageBatch', { QueueUrl })).toEqual([
      { action: 'sqs:SendMessage', resource: 'arn:aws:sqs:us-east-1:000000000000:Outbound', context: {} },
    ]);
  });

  it('name the key that signs', () => {
    expect(json('kms', 'TrentService.Sign', { KeyId: 'AnchorKey' })[0]).toMatchObject({
      action: 'kms:Sign',
      resource: 'arn:aws:kms:us-east-1:000000000000:key/AnchorKey',
    });
  });

  it('are for the sender’s identity and the configuration set, and show no buyer’s address', () => {
    const raw = 'From: A <a@shop.example.com>\r\nTo: k3j2h1@marketplace.amazon.de\r\n\r\nHello';
    const form = new URLSearchParams({
      Action: 'SendRawEmail',
      'RawMessage.Data': Buffer.from(raw).toString('base64'),
      ConfigurationSetName: 'Replies',
    });
    const asked = callPermissions('ses', request({ body: Buffer.from(form.toString()) }), where);
    const context = { 'ses:FromAddress': 'a@shop.example.com', 'ses:Recipients': ['someone@marketplace.amazon.de'] };
    expect(asked).toEqual([
      { action: 'ses:SendRawEmail', resource: 'arn:aws:ses:us-east-1:000000000000:identity/example.com', context },
      { action: 'ses:SendRawEmail', resource: 'arn:aws:ses:us-east-1:000000000000:configuration-set/Replies', context },
    ]);
  });

  it.each([
    ['GET', '/b/a/k', {}, ['s3:GetObject arn:aws:s3:::b/a/k']],
    ['HEAD', '/b/k', {}, ['s3:GetObject arn:aws:s3:::b/k']],
    ['GET', '/b/k?versionId=1', {}, ['s3:GetObjectVersion arn:aws:s3:::b/k']],
    ['DELETE', '/b/k', {}, ['s3:DeleteObject arn:aws:s3:::b/k']],
    ['DELETE', '/b/k?versionId=1', {}, ['s3:DeleteObjectVersion arn:aws:s3:::b/k']],
    ['PUT', '/b/k', {}, ['s3:PutObject arn:aws:s3:::b/k']],
    [
      'PUT',
      '/b/k',
      { 'x-amz-object-lock-mode': 'GOVERNANCE' },
      ['s3:PutObject arn:aws:s3:::b/k', 's3:PutObjectRetention arn:aws:s3:::b/k'],
    ],
    [
      'PUT',
      '/b/k',
      { 'x-amz-copy-source': '/other/k%201' },
      ['s3:PutObject arn:aws:s3:::b/k', 's3:GetObject arn:aws:s3:::other/k 1'],
    ],
    [
      'PUT',
      '/b/k?retention',
      { 'x-amz-bypass-governance-retention': 'true' },
      ['s3:PutObjectRetention arn:aws:s3:::b/k', 's3:BypassGovernanceRetention arn:aws:s3:::b/k'],
    ],
    ['PUT', '/b/k?legal-hold', {}, ['s3:PutObjectLegalHold arn:aws:s3:::b/k']],
    ['GET', '/b?list-type=2&prefix=a', {}, ['s3:ListBucket arn:aws:s3:::b']],
    ['GET', '/b?versions', {}, ['s3:ListBucketVersions arn:aws:s3:::b']],
  ])('%s %s %j needs %j', (method, address, headers, expected) => {
    expect(s3(method, address, headers)).toEqual(expected);
  });

  it('are those of each object for a deletion of several', () => {
    const body = '<Delete><Object><Key>a</Key></Object><Object><Key>b</Key><VersionId>1</VersionId></Object></Delete>';
    expect(s3('POST', '/b?delete', {}, body)).toEqual([
      's3:DeleteObject arn:aws:s3:::b/a',
      's3:DeleteObjectVersion arn:aws:s3:::b/b',
    ]);
  });
});

describe('the signer of a request', () => {
  const scope = 'TriageFunction/20260101/us-east-1/dynamodb/aws4_request';

  it('stands in the header, or in a link', () => {
    const signer = { accessKey: 'TriageFunction', service: 'dynamodb' };
    expect(
      signedBy(`AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`, new URLSearchParams()),
    ).toEqual(signer);
    expect(signedBy(undefined, new URLSearchParams({ 'X-Amz-Credential': scope }))).toEqual(signer);
    expect(signedBy('Bearer x', new URLSearchParams())).toBeNull();
  });

  it('gave a link for some time', () => {
    const query = new URLSearchParams({
      'X-Amz-Date': '20260101T000000Z',
      'X-Amz-Expires': '60',
      'X-Amz-Signature': '0',
    });
    expect(linkHasExpired(query, new Date('2026-01-01T00:00:59Z'))).toBe(false);
    expect(linkHasExpired(query, new Date('2026-01-01T00:01:01Z'))).toBe(true);
  });
});
