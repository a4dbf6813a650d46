import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Locale, locales } from '@rolwissel/domain';
import {
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
} from 'class-validator';

export const formats = ['standard90', 'deep120', 'plenary60', 'custom'] as const;

/** A new workshop. Plan and settings are read by the domain, which knows what they may hold. */
export class CreateWorkshopDto {
  @ApiPropertyOptional({ example: 'Try-out', description: 'Required without `from`.' })
  @ValidateIf(({ from }: CreateWorkshopDto) => from === undefined)
  @IsString()
  title?: string;

  @ApiPropertyOptional({ description: 'The title in each language, where it is not the same in all.' })
  @IsOptional()
  @IsObject()
  titles?: Readonly<Record<Locale, string>>;

  @ApiPropertyOptional({ description: 'A workshop of one’s own: what is not said here is as it is there.' })
  @IsOptional()
  @IsUUID()
  from?: string;

  @ApiPropertyOptional({
    description: 'It is the next one of the same group as `from`, and opens with what that one left behind.',
  })
  @IsOptional()
  @IsBoolean()
  isNext?: boolean;

  @ApiPropertyOptional({ example: 'verkoper-als-inkoper' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  packId?: string;

  @ApiPropertyOptional({ example: '1.0.0' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  packVersion?: string;

  @ApiPropertyOptional({ enum: formats, default: 'standard90' })
  @IsOptional()
  @IsIn(formats)
  format?: (typeof formats)[number];

  @ApiPropertyOptional({ description: 'Activities in running order, each {id, kind, minutes, …}.', type: [Object] })
  @IsOptional()
  @IsArray()
  plan?: unknown[];

  @ApiPropertyOptional({ enum: locales, isArray: true, default: locales })
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @IsIn(locales, { each: true })
  locales?: Locale[];

  @ApiPropertyOptional({ description: 'Only what differs from the defaults.' })
  @IsOptional()
  @IsObject()
  settings?: Record<string, unknown>;
}

export class SeatDto {
  @ApiProperty({ enum: ['facilitator', 'projector'] })
  @IsIn(['facilitator', 'projector'])
  kind!: 'facilitator' | 'projector';
}
