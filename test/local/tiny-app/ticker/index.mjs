export async function handler(event) {
  console.log(`tick ${JSON.stringify(event)}`);
}
