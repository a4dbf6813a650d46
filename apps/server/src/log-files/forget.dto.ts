import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

/** Who is to be forgotten. */
export class ForgetDto {
  @ApiProperty({ example: 'P07', description: 'The number by which they go in the replay.' })
  @IsString()
  @MaxLength(12)
  handle!: string;
}
