/** A row of a drop-down; rows with the same group stand together under its name. */
export interface ChoiceOption {
  value: string;
  text: string;
  group?: string;
}
