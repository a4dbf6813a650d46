import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  channels,
  experienceScopes,
  keptAnswers,
  noticedAnswers,
  roleIds,
  sentenceIds,
  stepIds,
  type WaveId,
  waveIds,
  yieldKinds,
} from '@rolwissel/domain';
import { IsArray, IsBoolean, IsIn, IsObject, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** Somebody wants to be asked how it went. */
export class OptInDto {
  @ApiProperty({ enum: channels })
  @IsIn(channels)
  channel!: string;

  @ApiPropertyOptional({ description: 'For `email`.' })
  @IsOptional()
  @IsString()
  address?: string;

  @ApiProperty({ example: 'nl' })
  @IsString()
  @MaxLength(10)
  language!: string;
}

/** The day on which a wave is to open. */
export class WaveDto {
  @ApiProperty({ example: '2026-12-14' })
  @IsString()
  @MaxLength(10)
  dueOn!: string;
}

/** What stands in a link after the #. */
export class LinkDto {
  @ApiProperty({ description: 'What stands in the link after the `#`.' })
  @IsString()
  @MaxLength(100)
  link!: string;
}

/** What somebody answers: what their wave asks, whole. */
export class AnswerDto extends LinkDto {
  @ApiProperty({ description: 'Made by whoever answers, so that a retry is the same answer.' })
  @IsUUID()
  id!: string;

  @ApiProperty({ enum: waveIds })
  @IsIn(waveIds)
  waveId!: WaveId;

  @ApiPropertyOptional({ enum: keptAnswers })
  @IsOptional()
  @IsIn(keptAnswers)
  kept?: string;

  @ApiPropertyOptional({ enum: noticedAnswers })
  @IsOptional()
  @IsIn(noticedAnswers)
  noticed?: string;

  @ApiPropertyOptional({ enum: sentenceIds, isArray: true })
  @IsOptional()
  @IsArray()
  less?: string[];

  @ApiPropertyOptional({ enum: sentenceIds, isArray: true })
  @IsOptional()
  @IsArray()
  more?: string[];

  @ApiPropertyOptional({ description: 'From 1 to 5, by step; any of the seven may be left out.', type: Object })
  @IsOptional()
  @IsObject()
  ratings?: Record<string, number>;

  @ApiPropertyOptional({ enum: yieldKinds, isArray: true })
  @IsOptional()
  @IsArray()
  yields?: string[];
}

/** What somebody tells of their practice. */
export class ExperienceDto {
  @ApiProperty({ description: 'Made by whoever tells it, so that a retry is the same experience.' })
  @IsUUID()
  experienceId!: string;

  @ApiProperty({ description: 'At most 1500 characters.' })
  @IsString()
  text!: string;

  @ApiProperty({ enum: experienceScopes, description: 'Who is to read it.' })
  @IsIn(experienceScopes)
  scope!: string;

  @ApiPropertyOptional({ enum: sentenceIds })
  @IsOptional()
  @IsIn(sentenceIds)
  sentenceId?: string;

  @ApiPropertyOptional({ enum: roleIds })
  @IsOptional()
  @IsIn(roleIds)
  role?: string;

  @ApiPropertyOptional({ enum: stepIds })
  @IsOptional()
  @IsIn(stepIds)
  stepId?: string;

  @ApiPropertyOptional({ description: 'Nobody real is meant, although it looks so.' })
  @IsOptional()
  @IsBoolean()
  confirmNotReal?: boolean;
}

/** The same by a link. */
export class LinkedExperienceDto extends ExperienceDto {
  @ApiProperty({ description: 'What stands in the link after the `#`.' })
  @IsString()
  @MaxLength(100)
  link!: string;
}

/** One experience. */
export class ExperienceIdDto {
  @ApiProperty()
  @IsUUID()
  experienceId!: string;
}

/** One experience, at a link. */
export class ExperienceAtLinkDto extends ExperienceIdDto {
  @ApiProperty({ description: 'What stands in the link after the `#`.' })
  @IsString()
  @MaxLength(100)
  link!: string;
}

export const settlings = ['publish', 'decline'] as const;

/** What the lead does with an experience. */
export class SettlingDto {
  @ApiProperty({ enum: settlings })
  @IsIn(settlings)
  does!: (typeof settlings)[number];
}
