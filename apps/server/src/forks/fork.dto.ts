import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type ForkSeats, forkSeats } from '@rolwissel/domain';
import { IsIn, IsInt, IsOptional, IsString } from 'class-validator';

/** Where a workshop is gone on from. */
export class ForkDto {
  @ApiProperty({ example: 120, description: 'The position of the last event that both have.' })
  @IsInt()
  position!: number;

  @ApiProperty({ enum: forkSeats, description: 'Who takes the seats: the same people, or simulated ones.' })
  @IsIn(forkSeats)
  seats!: ForkSeats;

  @ApiPropertyOptional({ description: 'As there, if it is not said.' })
  @IsOptional()
  @IsString()
  title?: string;
}
