import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { createOrderFactsStore } from '../../shared/aws/order-facts.ts';
import { createSettingsStore } from '../../shared/aws/settings-store.ts';
import { readStackOutputs } from '../../shared/aws/stack-outputs.ts';
import { createTableClient, type TableClient } from '../../shared/aws/table-client.ts';
import { importOrders } from '../../shared/orders/import-orders.ts';
import { readOrderReport } from '../../shared/orders/read-order-report.ts';
import { STACK_NAME } from '../configuration.ts';
import { DEFAULT_DATA_FOLDER } from '../local/command-line.ts';
import { operatorTable } from '../local/operator-table.ts';
import { readRuntimeFile } from '../local/runtime-file.ts';

const HELP = `Imports what is known of orders, from a report that was exported from Seller Central.

  npm run orders -- [--data DIR | --deployed] [--store STORE] FILE…

  FILE        CSV, tab-separated text or JSON Lines; columns such as amazon-order-id, asin, product-name,
              fulfillment-channel, carrier, tracking-number, shipment-date, estimated-arrival-date
  --data      folder of the local pipeline, which has to be running (default ${DEFAULT_DATA_FOLDER})
  --deployed  the pipeline in AWS, with your credentials
  --store     the store they belong to; else told from the sales channel`;

async function run(parameters: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: {
      data: { type: 'string', default: DEFAULT_DATA_FOLDER },
      deployed: { type: 'boolean', default: false },
      store: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help || positionals.length === 0) return console.log(HELP);
  const { client, table } = values.deployed ? await deployedTable() : localTable(values.data);
  const { value: stores } = await createSettingsStore(client, table).read('stores');
  const chosen = values.store === undefined ? stores : stores.filter(({ id }) => id === values.store);
  if (chosen.length === 0)
    throw new Error(`There is no store ${values.store}; there are ${stores.map(({ id }) => id).join(', ')}.`);
  const orders = createOrderFactsStore(client, table);
  for (const file of positionals) {
    const { imported, faults } = await importOrders(readOrderReport(readFileSync(file, 'utf8')), chosen, orders.write);
    console.log(`${file}: ${imported} orders imported, ${faults.length} lines left out`);
    for (const { line, problem } of faults) console.error(`${file}:${line}: ${problem}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}

function localTable(data: string): { client: TableClient; table: string } {
  const runtime = readRuntimeFile(data);
  if (!runtime) throw new Error(`No local pipeline runs on ${data}: start one with npm start -- --data ${data}`);
  return { client: operatorTable(runtime), table: runtime.table };
}

async function deployedTable(): Promise<{ client: TableClient; table: string }> {
  const { TableName } = z.object({ TableName: z.string() }).parse(await readStackOutputs(STACK_NAME));
  return { client: createTableClient(), table: TableName };
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
