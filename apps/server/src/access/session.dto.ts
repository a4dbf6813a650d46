import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

/** The owner's key, as printed at the first start. */
export class SessionDto {
  @ApiProperty({ description: 'The key in the owner link that the server prints when it starts.' })
  @IsString()
  @MaxLength(200)
  ownerKey!: string;
}
