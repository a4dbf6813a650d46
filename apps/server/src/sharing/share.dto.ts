import { ApiProperty } from '@nestjs/swagger';
import { type ShareAudience, type SharePage, shareAudiences, sharePages } from '@rolwissel/protocol';
import { IsIn, IsISO8601, IsString, MaxLength } from 'class-validator';

export class ShareDto {
  @ApiProperty({ enum: sharePages })
  @IsIn(sharePages)
  page!: SharePage;

  @ApiProperty({ enum: shareAudiences, description: 'Who will read it: a client sees what the projector showed.' })
  @IsIn(shareAudiences)
  audience!: ShareAudience;

  @ApiProperty({ format: 'date-time', description: 'Until when it opens anything, a year at most.' })
  @IsISO8601({ strict: true })
  @MaxLength(40)
  endsAt!: string;
}

/** What stands in a link that shares a workshop, after `#share=`. */
export class OpenShareDto {
  @ApiProperty({ description: 'What stands in the link after `#share=`.' })
  @IsString()
  @MaxLength(200)
  secret!: string;
}
