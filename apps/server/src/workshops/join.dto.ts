import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { longestWriting } from '@rolwissel/protocol';
import { IsBoolean, IsOptional, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';

/** In front of a door: with the code one reads, or the secret in the link one scanned. */
export class DoorDto {
  @ApiPropertyOptional({ example: 'K7Q X4M2' })
  @ValidateIf(({ secret }: DoorDto) => !secret)
  @IsString()
  @MaxLength(longestWriting)
  code?: string;

  @ApiPropertyOptional({ description: 'What stands after the # in the scanned link.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  secret?: string;
}

/** Knocking at it. */
export class JoinDto extends DoorDto {
  @ApiProperty({ example: 'nl' })
  @IsString()
  @MaxLength(10)
  locale!: string;

  @ApiPropertyOptional({ example: 'Robin' })
  @IsOptional()
  @IsString()
  alias?: string;

  @ApiProperty()
  @IsOptional()
  @IsBoolean()
  rulesAccepted?: boolean;

  @ApiPropertyOptional({ description: 'Made by the phone, so that a retry joins nobody twice.' })
  @IsOptional()
  @IsUUID()
  participantId?: string;
}

/** Coming back on another phone. */
export class RejoinDto extends DoorDto {
  @ApiProperty({ example: 'Robin' })
  @IsString()
  alias!: string;

  @ApiProperty({ example: '482 1907' })
  @IsString()
  @MaxLength(40)
  personalCode!: string;
}
