/** What a cartridge is made of: folders of entries, each a resource of one kind with its files. */

/** Common Cartridge 1.1’s names of the kinds of resource that are used here. */
export const TYPES = {
  page: 'webcontent',
  link: 'imswl_xmlv1p1',
  quiz: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
} as const;

export interface CartridgeFile {
  /** Its path in the cartridge, in ASCII. */
  readonly href: string;
  readonly content: string | Uint8Array;
}

export interface Entry {
  /** Unique in the cartridge; letters, digits and hyphens, and begins with a letter. */
  readonly id: string;
  readonly title: string;
  readonly type: (typeof TYPES)[keyof typeof TYPES];
  /** The first is the one to open; the others belong to it. */
  readonly files: readonly [CartridgeFile, ...CartridgeFile[]];
  /** Kept from pupils, by systems that know roles. */
  readonly isForTeachers?: boolean;
}

export interface Folder {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}
