/** First bytes by which a file's type is known, whatever its name says. `offset` counts from the start. */
export const SIGNATURES: readonly { type: string; bytes: readonly number[]; offset?: number }[] = [
  { type: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', bytes: [0x47, 0x49, 0x46, 0x38] },
  { type: 'image/webp', bytes: [0x57, 0x45, 0x42, 0x50], offset: 8 },
  { type: 'image/bmp', bytes: [0x42, 0x4d] },
  { type: 'image/tiff', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { type: 'image/tiff', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { type: 'image/heic', bytes: [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], offset: 4 },
  { type: 'image/heic', bytes: [0x66, 0x74, 0x79, 0x70, 0x6d, 0x69, 0x66], offset: 4 },
  { type: 'video/quicktime', bytes: [0x66, 0x74, 0x79, 0x70, 0x71, 0x74], offset: 4 },
  { type: 'video/mp4', bytes: [0x66, 0x74, 0x79, 0x70], offset: 4 },
  { type: 'audio/mpeg', bytes: [0x49, 0x44, 0x33] },
  { type: 'application/zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { type: 'application/gzip', bytes: [0x1f, 0x8b] },
  { type: 'application/vnd.rar', bytes: [0x52, 0x61, 0x72, 0x21] },
  { type: 'application/x-7z-compressed', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { type: 'application/x-msdownload', bytes: [0x4d, 0x5a] },
  { type: 'application/x-elf', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { type: 'application/x-mach-binary', bytes: [0xcf, 0xfa, 0xed, 0xfe] },
  { type: 'application/x-ole-storage', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { type: 'application/x-ms-shortcut', bytes: [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00] },
  { type: 'application/x-ms-tnef', bytes: [0x78, 0x9f, 0x3e, 0x22] },
  { type: 'application/rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { type: 'text/x-shellscript', bytes: [0x23, 0x21, 0x2f] },
];

/** Types that a file name's ending promises; a sniffed type outside of them is a mismatch. */
export const TYPES_BY_ENDING: Readonly<Record<string, readonly string[]>> = {
  pdf: ['application/pdf'],
  png: ['image/png'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  gif: ['image/gif'],
  webp: ['image/webp'],
  heic: ['image/heic'],
  mp4: ['video/mp4', 'video/quicktime'],
  mov: ['video/quicktime', 'video/mp4'],
  docx: ['application/zip'],
  xlsx: ['application/zip'],
  pptx: ['application/zip'],
  zip: ['application/zip'],
  doc: ['application/x-ole-storage', 'application/rtf', 'application/zip'],
  xls: ['application/x-ole-storage', 'application/zip'],
  txt: ['text/plain'],
};

/** Endings that a computer runs, or that open something that runs. */
export const RUNNABLE_ENDINGS = new Set(
  (
    'exe com scr pif bat cmd ps1 psm1 vbs vbe js jse wsf wsh hta msi msp msc cpl dll jar lnk reg inf scf url app apk ' +
    'dmg pkg deb rpm sh bash command py pl rb iso img vhd vhdx chm hlp gadget appx application xll'
  ).split(' '),
);
/** Documents that may carry macros. */
export const MACRO_ENDINGS = new Set('docm dotm xlsm xltm xlam pptm potm ppam sldm xlsb'.split(' '));
/** Pages that run scripts in the reviewer's browser. */
export const ACTIVE_ENDINGS = new Set('html htm xhtml shtml svg svgz mht mhtml xml xsl'.split(' '));
/** Containers: nothing is known of what is in them. */
export const ARCHIVE_ENDINGS = new Set('zip rar 7z gz tgz tar bz2 xz cab ace arj z'.split(' '));
export const RUNNABLE_TYPES = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/x-ms-shortcut',
  'text/x-shellscript',
]);
