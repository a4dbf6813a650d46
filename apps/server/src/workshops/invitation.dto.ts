import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

/** What stands in the link of an invitation, after `#invitation=`. */
export class InvitationDto {
  @ApiProperty({ description: 'What stands in the link after `#invitation=`.' })
  @IsString()
  @MaxLength(200)
  invitation!: string;
}
