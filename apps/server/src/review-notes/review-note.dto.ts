import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';

export class ReviewNoteDto {
  @ApiProperty({ description: 'Of the moment, in the log.' })
  @IsInt()
  @Min(1)
  @Max(999_999_999)
  position!: number;

  @ApiProperty()
  @IsString()
  @MaxLength(8_000)
  text!: string;
}
