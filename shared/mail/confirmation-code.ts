const LABELLED =
  /(?:confirmation code|bestätigungscode|code de confirmation|código de confirmación|codice di conferma|確認コード|确认码|確認碼|bevestigingscode|código de confirmação|bekräftelsekod|kod potwierdzający)\s{0,5}[:：]?\s{0,5}(\d{6,12})/iu;
const IN_SUBJECT = /\(#?(\d{6,12})\)/;

/** The code of Gmail's forwarding confirmation, for a person to enter. */
export function findConfirmationCode(text: string): string | null {
  const searched = text.slice(0, 20_000);
  return LABELLED.exec(searched)?.[1] ?? IN_SUBJECT.exec(searched)?.[1] ?? null;
}
