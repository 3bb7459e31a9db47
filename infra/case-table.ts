import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { ACCESS_LOG_PREFIX, INDEXES, TIME_TO_LIVE_ATTRIBUTE } from '../shared/aws/table-keys.ts';
import type { RecordKey } from './record-key.ts';

type IndexName = keyof typeof INDEXES;

const READING = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
/** A transaction is allowed by the permissions of the items in it; there is none for the transaction itself. */
const WRITING = ['dynamodb:ConditionCheckItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'];
/** A batch of deletions has a permission of its own. */
const DELETING = ['dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'];

/** The one table: cases and their events, mail that was seen, settings, order facts. Its layout: shared/aws/table-keys.ts. */
export class CaseTable extends Construct {
  readonly table: Table;
  private readonly key: RecordKey;

  constructor(scope: Construct, id: string, props: { key: RecordKey }) {
    super(scope, id);
    this.key = props.key;
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: props.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: TIME_TO_LIVE_ATTRIBUTE,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const index of Object.values(INDEXES)) {
      this.table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: { name: index.partitionKey, type: AttributeType.STRING },
        sortKey: { name: index.sortKey, type: AttributeType.STRING },
        projectionType: ProjectionType[index.projection],
      });
    }
  }

  mayRead(...indexes: IndexName[]): PolicyStatement[] {
    return [...this.statements('ReadCases', READING, indexes), this.key.mayUseThrough('dynamodb', 'read')];
  }

  mayReadAndWrite(...indexes: IndexName[]): PolicyStatement[] {
    return [
      ...this.statements('ReadCases', READING, indexes),
      ...this.statements('WriteCases', WRITING),
      this.key.mayUseThrough('dynamodb', 'read', 'write'),
    ];
  }

  /** For erasure and expiry. Nobody else removes anything. */
  get mayDelete(): PolicyStatement[] {
    return this.statements('DeleteFromCases', DELETING);
  }

  /** Reads everything, and writes who looked at what: under one prefix of partition keys and nowhere else. */
  mayReadAndLogAccess(...indexes: IndexName[]): PolicyStatement[] {
    return [
      ...this.statements('ReadCases', READING, indexes),
      new PolicyStatement({
        sid: 'WriteOwnAccessLog',
        actions: ['dynamodb:PutItem'],
        resources: [this.table.tableArn],
        conditions: {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${ACCESS_LOG_PREFIX}*`] },
          // `ForAllValues` is also true of no values at all.
          Null: { 'dynamodb:LeadingKeys': 'false' },
        },
      }),
      this.key.mayUseThrough('dynamodb', 'read', 'write'),
    ];
  }

  private statements(sid: string, actions: string[], indexes: IndexName[] = []): PolicyStatement[] {
    const { tableArn } = this.table;
    const statement = new PolicyStatement({ sid, actions, resources: [tableArn] });
    if (indexes.length === 0) return [statement];
    return [
      statement,
      new PolicyStatement({
        sid: 'FindCases',
        actions: ['dynamodb:Query'],
        resources: indexes.map((index) => `${tableArn}/index/${INDEXES[index].name}`),
      }),
    ];
  }
}
