import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, MaxLength, ValidateIf } from 'class-validator';

/** The owner's key, as printed at the first start. */
export class SessionDto {
  @ApiPropertyOptional({ description: 'The key in the owner link that the server prints when it starts.' })
  @ValidateIf(({ ownerKey, email }: SessionDto) => ownerKey !== undefined || email === undefined)
  @IsString()
  @MaxLength(200)
  ownerKey?: string;

  @ApiPropertyOptional({ description: 'For trainers with an account of their own (none in this release).' })
  @ValidateIf(({ ownerKey, password }: SessionDto) => ownerKey === undefined && password !== undefined)
  @IsString()
  @MaxLength(254)
  email?: string;

  @ApiPropertyOptional()
  @ValidateIf(({ ownerKey, email }: SessionDto) => ownerKey === undefined && email !== undefined)
  @IsString()
  @MaxLength(200)
  password?: string;
}
