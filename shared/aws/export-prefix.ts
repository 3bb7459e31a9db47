/** Where auditors' files lie in the export bucket: what the audit function's role is narrowed to. */
export const EXPORT_PREFIX = 'exports';
