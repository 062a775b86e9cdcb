import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { strictest, Visibility } from "../../../schema/hubs.ts";
import { FileKind } from "../../../schema/meetings/fileKind.ts";
import { HubRow } from "../../hubs/HubRow.ts";
import { Person } from "../../people/Person.ts";

registerEnumType(FileKind, { name: "FileKind", description: "What a file is, by what stands in it." });

/** A file that belongs to something. Its bytes are in pieces of their own (`FilePiece`). */
@Entity({ abstract: true })
@ObjectType()
export abstract class AttachedFile extends HubRow {
  @Field(() => String, { description: "Its name, which ends as its kind does; at most 120 characters." })
  @Property({ type: "text" })
  name!: string;

  @Field(() => FileKind, { description: "What it is." })
  @Enum({ items: () => FileKind })
  kind!: FileKind;

  @Field(() => Int, { description: "How many bytes it has." })
  @Property({ type: "int" })
  size!: number;

  @Field(() => String, { description: "The SHA-256 of its bytes, in hexadecimal." })
  @Property({ type: "text" })
  digest!: string;

  @Field(() => String, {
    nullable: true,
    description: "What it shows, for whoever does not see it; at most 500 characters.",
  })
  @Property({ type: "text", nullable: true })
  about?: string | null;

  @Field(() => Visibility, {
    nullable: true,
    description: "Who alone may see it, where that are fewer than see what it belongs to; null when it is as open as that.",
  })
  @Enum({ items: () => Visibility, nullable: true })
  only?: Visibility | null;

  @Field(() => Person, { nullable: true, description: "Who attached it; null when they are no more." })
  @ManyToOne(() => Person, { nullable: true, index: true, deleteRule: "set null" })
  person?: Person | null;

  @Field(() => Date, { description: "When it was attached." })
  declare createdAt: Opt<Date>;

  called() {
    return this.name;
  }
}

/** How open a file is: as what it belongs to, and less where that was said. */
export const opennessOfFile = (whole: { visibility: Visibility }, only: Visibility | null | undefined): Visibility =>
  strictest(whole.visibility, only ?? Visibility.public);

/** Says anew what a file shows and who alone may see it, as far as either is said; `whole` is what it belongs to. */
export const describeFile = <File extends AttachedFile>(
  file: File,
  whole: { visibility: Visibility },
  { about, only }: Pick<Partial<AttachedFile>, "about" | "only">,
): File =>
  Object.assign(file, {
    ...(about !== undefined && { about: about?.trim() || null }),
    ...(only !== undefined && { only, visibility: opennessOfFile(whole, only) }),
  });
