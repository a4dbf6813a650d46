import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

/** The owner's key, as printed at the first start. */
export class SessionDto {
  @ApiPropertyOptional({ description: 'The key in the owner link that the server prints when it starts.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  ownerKey?: string;

  @ApiPropertyOptional({ description: 'For trainers with an account of their own (none in this release).' })
  @IsOptional()
  @IsString()
  @MaxLength(254)
  email?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  password?: string;
}
